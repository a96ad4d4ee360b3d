"""Made-up answers: any response class, filled with plausible values that a seed decides."""

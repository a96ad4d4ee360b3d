"""Classes that several endpoints share."""

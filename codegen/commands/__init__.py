"""The commands of `python -m codegen` that need nothing but spec/."""

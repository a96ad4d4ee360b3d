"""Log in, connect, and read the call log of the account."""

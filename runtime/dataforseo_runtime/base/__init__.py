"""What everything else rests on: errors, attempts, status codes, clocks, forked processes."""

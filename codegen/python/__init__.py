"""Values and names as Python source. Everything that a template prints is made here."""

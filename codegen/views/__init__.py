"""Everything that the templates print, decided beforehand and already turned into `Code`."""

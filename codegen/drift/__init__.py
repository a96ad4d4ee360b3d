"""Say where the specs and the sources have drifted apart: pages, the site, recorded answers.

`spec_facts` states a spec in the terms of facts, `compare` sets a page beside it, `report` tells a
person, `apply` edits the YAML, `answers` looks at recordings, `watch` asks the site what changed.
"""

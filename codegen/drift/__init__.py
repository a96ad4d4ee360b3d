"""Say where the specs and the sources have drifted apart: pages, the site, recorded answers.

`spec_facts` states a spec in the terms of facts, `places` finds there what a page lists, `compare` sets the
two side by side, `report` tells a person, `apply` edits the YAML where no other page of the run is among the
`witnesses` against it. `answers` looks at recordings, `watch` asks the site what changed.
"""

"""Find differences between the specs and their sources: pages, the site, recorded answers.

`spec_facts` lists the fields of a spec, `places` finds the fields of a page among them, `compare` compares
the two, `report` prints the result. `apply` edits the YAML, unless the `page_statements` show that another
page of the run disagrees. `answers` compares recorded answers, `watch` asks the site what changed.
"""

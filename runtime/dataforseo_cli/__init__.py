"""The `dataforseo` command.

Folders import only downwards: commands, operations, jobs, help, account, output and input, lookup.
"""

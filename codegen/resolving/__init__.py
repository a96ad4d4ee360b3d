"""Look up the names that specs mention: types, included shapes, task families."""

"""An operation bound to what sends its calls; paging, batching, and looking lost calls up."""

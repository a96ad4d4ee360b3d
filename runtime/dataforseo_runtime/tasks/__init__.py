"""Task families: post any number of tasks, wait for them, and yield the result of each as it arrives."""

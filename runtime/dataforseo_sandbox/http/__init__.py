"""HTTP requests and answers, and the connection that carries them."""

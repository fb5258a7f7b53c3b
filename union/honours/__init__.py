"""Honours (评优): outstanding proposals and best departments, scored, commented on, confirmed."""

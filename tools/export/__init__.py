"""`python3 -m tools export`: packages that install and run, one module for each way of making one."""

=== first
Before.
~ moment("nearer")
After <>
and glued.
{reached("close"): Close|Not close} after one.
~ moment("nearer")
{reached("close"): Close|Not close} after two.
-> DONE

=== first
~ temp count = 2
~ count = count + first_double(count)
Six is {count}.
{count > 5: Large|Small}.
{first_name()} said so.
-> DONE
=== function first_double(x)
~ return x * 2
=== function first_name()
{phase("strangers"): A stranger|Somebody}

=== first
{first_tick()}
{first_tick()}
{first_tick()}
-> DONE
=== function first_tick()
{One|Two|Three}. {&Tick|Tock}. {!Only once.}

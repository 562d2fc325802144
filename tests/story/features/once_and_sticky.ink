=== first
-> hub
= hub
Hub.
 * [Only once]
   Once.
   -> hub
 * [Another]
   Another.
   -> hub
 * -> first_over
=== first_over
Over.
 + [Again]
   Again.
   -> last
 + [Enough]
   Enough.
   -> last
= last
Last.
-> DONE

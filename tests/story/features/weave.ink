=== first
One.
 * [Left]
   You went left.
   * * [Again]
       Again.
   * * [Enough]
       Enough.
   - - Both.
 * [Right]
   You went right.
- Gathered.
-> DONE

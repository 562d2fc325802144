=== first
Samantha: Was it for the tea or the noise?
>>> silence 6
 * [The noise.]
   The noise.
 * [(Say nothing.)]
   Nothing.
- -> DONE

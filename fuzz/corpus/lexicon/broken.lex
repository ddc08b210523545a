+ [actor A *b*
= x
- y
HUG -
+ ]*[
COERCE nonsense
+ [actor:none A] *b*
+ [content:HUG x] *y*
[
*
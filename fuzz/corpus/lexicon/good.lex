COERCE arrest
+ [actor Police] *detained* [recipient twelve protesters] in [place Brno].
= round up; take into custody
- The storm detained the ferry.

import { decisions } from "./decide";
import { drop } from "./drop";
import { here } from "./here";
import { keys } from "./keys";
import { map } from "./map";
import { read } from "./read";
import { saved } from "./saved";
import { theme } from "./theme";

theme();
here();
read();
drop();
decisions();
keys();
map();
saved();

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  guarded
} from "./chunk-CVP6CQXD.js";
import "./chunk-CQ7JI45R.js";
import "./chunk-K3KVLZZZ.js";
import "./chunk-ML4NKRRZ.js";
import "./chunk-E7AERHBF.js";
import "./chunk-H3ZINUNI.js";
import "./chunk-R7OEXDQG.js";
export {
  guarded
};

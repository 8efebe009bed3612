import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  guarded
} from "./chunk-S5XIWFRN.js";
import "./chunk-ZD23OMBX.js";
import "./chunk-5G4NN56E.js";
import "./chunk-2MEXTFSQ.js";
import "./chunk-H3ZINUNI.js";
import "./chunk-R7OEXDQG.js";
export {
  guarded
};

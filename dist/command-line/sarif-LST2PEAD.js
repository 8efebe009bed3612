import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  sarifDocument
} from "./chunk-VZGEWFGU.js";
import "./chunk-ZAV4XAYE.js";
import "./chunk-HCNXQ2XX.js";
import "./chunk-3TQKHTAK.js";
import "./chunk-EMIZFWBO.js";
import "./chunk-PZDBEGV7.js";
import "./chunk-FVSQT4QD.js";
import "./chunk-FLBJ2J7N.js";
export {
  sarifDocument
};

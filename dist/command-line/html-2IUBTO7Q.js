import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderHtml
} from "./chunk-3HI5HF6Q.js";
import "./chunk-D43QZATS.js";
import "./chunk-ZAV4XAYE.js";
import "./chunk-HCNXQ2XX.js";
import "./chunk-3TQKHTAK.js";
import "./chunk-7MD6XI6G.js";
import "./chunk-ZWRYHHLG.js";
import "./chunk-FVSQT4QD.js";
import "./chunk-FLBJ2J7N.js";
export {
  renderHtml
};

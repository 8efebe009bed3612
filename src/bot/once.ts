import * as z from 'zod';

// A run parses with most of its schemas once or twice: a parser compiled for speed would cost more time than it saves.
z.config({ jitless: true });

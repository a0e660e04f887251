#!/usr/bin/env node
// Starts the command that compares the document with its last release.
import '../dist/main.js';

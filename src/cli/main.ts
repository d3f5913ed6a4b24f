#!/usr/bin/env node
process.stdout.write('sverka\n');

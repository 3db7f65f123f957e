#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { demoCommand } from './demo/demo-command.js';
import { eventsCommands } from './events-commands.js';
import { migrateCommand } from './migrate-command.js';
import { packCommands } from './pack-commands.js';
import { viewsCommands } from './views-commands.js';

const program = new Command('bang-vang')
  .description('Bảng Vàng: công cụ dòng lệnh')
  .addCommand(packCommands())
  .addCommand(eventsCommands())
  .addCommand(viewsCommands())
  .addCommand(migrateCommand())
  .addCommand(demoCommand());

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

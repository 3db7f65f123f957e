#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { packCommands } from './pack-commands.js';

const program = new Command('bang-vang').description('Bảng Vàng: công cụ dòng lệnh').addCommand(packCommands());

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

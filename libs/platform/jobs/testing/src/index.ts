export { type RedisServer, redisServerProgram, startRedis } from './redis-server.js';

/**
 * How the embedded server runs. fsync, synchronous_commit and full_page_writes keep their safe defaults: an answer
 * that was acknowledged survives a power cut.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // a socket's path may be at most 107 characters; data folders are often longer
  max_connections: '200',
  password_encryption: 'scram-sha-256',

  // The log never holds people's words: no statements, no parameters, no messages of refused statements
  // (they quote the value), no details (they quote the row). At level "log" errors of statements are left out.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_connections: '',
  log_disconnections: 'off',
  log_checkpoints: 'off',
  logging_collector: 'off',
  // Nobody copies this server, and nothing needs to follow who committed what when.
  wal_level: 'minimal',
  max_wal_senders: '0',
  track_commit_timestamp: 'off',
}

/** The settings as arguments of `postgres`, where ALTER SYSTEM cannot undo them. */
export const settingArguments = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

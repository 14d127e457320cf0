/**
 * A firm's own records: CSV exports of practice-management systems, read, mapped to five plain
 * tables and measured. Names of clients and texts of notes never become part of what is kept.
 */
package dev.rolecall.records;

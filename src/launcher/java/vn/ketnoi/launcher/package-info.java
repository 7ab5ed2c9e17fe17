/**
 * Starts MariaDB, Elasticsearch and the portal on one machine, for people and for tests. Depends on the JDK alone and
 * is never part of the WAR.
 */
package vn.ketnoi.launcher;

/** Trade connection: a buyer asks a facility, they talk, and what they agree on becomes a contract both have confirmed. */
package vn.ketnoi.connection;

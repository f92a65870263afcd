/** The law of work teams and assignments (PermenPANRB 7/2022) in plain Java: no I/O, no clock. */
package id.lincah.team.rules;

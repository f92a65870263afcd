/** Work teams and assignments (PermenPANRB 7/2022): who serves which target, approved by whom, at which load. */
package id.lincah.team;

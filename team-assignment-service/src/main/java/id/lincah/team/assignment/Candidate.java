package id.lincah.team.assignment;

import id.lincah.regulation.Finding;
import id.lincah.team.officials.Official;
import id.lincah.team.rules.Scope;
import java.util.List;

/** A person asked into a team, with the computed scope and what the rules say about it. */
record Candidate(Official official, Scope scope, List<Finding> findings) {}

package id.lincah.team.broken;

import id.lincah.performance.fixture.Neighbour;

/** Broken on purpose: reaches into another service. */
public record KnowsANeighbour(Neighbour[] neighbours) {}

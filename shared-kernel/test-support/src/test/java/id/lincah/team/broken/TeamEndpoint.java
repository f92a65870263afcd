package id.lincah.team.broken;

import jakarta.ws.rs.Path;

/** Broken on purpose: not called a resource. */
@Path("/teams")
public class TeamEndpoint {}

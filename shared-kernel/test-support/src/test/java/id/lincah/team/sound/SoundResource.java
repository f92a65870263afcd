package id.lincah.team.sound;

import jakarta.ws.rs.Path;

/** A resource as it should be called. */
@Path("/sound")
public class SoundResource {}

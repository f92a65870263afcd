package id.lincah.orgstructure.person;

import id.lincah.regulation.EmployeeNumber;
import id.lincah.request.Caller;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;

/** Names and numbers of people are for those whose task needs them; everybody else sees initials and a masked number. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public abstract class PersonMask {
    private static final Set<String> TASKED = Set.of("operator", "approver", "auditor");

    /** The person as the caller may see him. */
    public PersonView forCaller(PersonView person, Caller caller) {
        return sees(caller) ? person : masked(person);
    }

    /** Whether the caller's task needs names and numbers. */
    public boolean sees(Caller caller) {
        return TASKED.stream().anyMatch(caller::has);
    }

    /** An employee number as the caller may see it. */
    public String number(String nip, Caller caller) {
        return sees(caller) ? nip : number(nip);
    }

    /** A name as the caller may see it. */
    public String name(String name, Caller caller) {
        return sees(caller) ? name : initials(name);
    }

    @Mapping(target = "nip", qualifiedByName = "number")
    @Mapping(target = "name", qualifiedByName = "initials")
    @Mapping(target = "birthDate", ignore = true)
    @Mapping(target = "sex", ignore = true)
    abstract PersonView masked(PersonView person);

    @Named("number")
    static String number(String nip) {
        return new EmployeeNumber(nip).masked();
    }

    @Named("initials")
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.charAt(0) + "***")
                .collect(Collectors.joining(" "));
    }
}

package org.counterfoil.server.card.team;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Which card is in which team. */
interface TeamPlaceRepository extends Repository<TeamPlace, Long> {

    TeamPlace saveAndFlush(TeamPlace place);

    Optional<TeamPlace> findByCardId(long card);

    List<TeamPlace> findByTeamIdOrderById(long team);

    void delete(TeamPlace place);
}

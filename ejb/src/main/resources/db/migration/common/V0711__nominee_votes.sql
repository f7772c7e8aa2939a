-- Votes against and blank ballots of results taken over before they were carried along; written votes count with those of the room.
UPDATE nominee SET
    votes_against = (SELECT q.votes_against + (SELECT COUNT(w.id) FROM written_vote w WHERE w.motion_id = q.id AND w.choice = 'AGAINST')
                     FROM motion q WHERE q.id = nominee.motion_id),
    votes_invalid = (SELECT q.votes_invalid FROM motion q WHERE q.id = nominee.motion_id)
WHERE vote_result IS NOT NULL AND motion_id IS NOT NULL;

package io.miniter.persistence.timeline;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SpreadMapper {

    List<Long> tooManyFollowers(@Param("tweets") int tweets, @Param("followers") int followers);

    void addMergedAuthor(@Param("author") long author);

    void addMergedFollows(@Param("author") long author);

    int spread(@Param("tweets") int tweets, @Param("followers") int followers);
}

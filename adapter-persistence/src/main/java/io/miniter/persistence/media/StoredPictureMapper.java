package io.miniter.persistence.media;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface StoredPictureMapper {

    void announce(@Param("name") String name, @Param("neededUntil") Instant neededUntil);

    void hold(@Param("name") String name);

    void release(@Param("name") String name);

    List<String> findUnusedForRemoval(@Param("now") Instant now, @Param("most") int most);

    void forget(@Param("name") String name);
}

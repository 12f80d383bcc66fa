package io.miniter.persistence.article.tag;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TagMapper {

    List<TagRow> mostUsed(@Param("most") int most);

    List<TagRow> mostUsedWithPrefix(@Param("prefix") String prefix, @Param("most") int most);
}

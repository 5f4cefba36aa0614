"""`regain batch` on Apache Spark: partitions of requests are piped through it; answers and failures are Parquet.

Usage: batch_spark.py REGAIN REQUESTS ANSWERS FAILURES [MASTER [PARTITIONS]]

Needs pyspark 3.5 and Java 17. REQUESTS is a file or a folder of lines; ANSWERS and FAILURES are folders to make.
"""

import shlex
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as f


def main(regain, requests, answers, failures, master="local[2]", partitions="8"):
    spark = SparkSession.builder.master(master).appName("regain batch").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    lines = spark.read.text(requests).rdd.map(lambda row: row.value).repartition(int(partitions))
    # A process for each partition; a request that cannot be answered ends none of them.
    answered = lines.pipe(f"{shlex.quote(regain)} batch --jobs 1", checkCode=True)
    table = answered.map(lambda line: (line,)).toDF("line string").select(
        f.get_json_object("line", "$.id").alias("id"),
        (f.get_json_object("line", "$.ok") == "true").alias("ok"),
        f.get_json_object("line", "$.error.code").cast("int").alias("code"),
        f.get_json_object("line", "$.error.message").alias("message"),
        "line",
    )  # fmt: skip
    table.write.mode("overwrite").parquet(answers)
    kept = spark.read.parquet(answers)
    kept.where("not ok").select("id", "code", "message").write.mode("overwrite").parquet(failures)
    print(f"{kept.count()} answers, {kept.where('not ok').count()} of them failures")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])

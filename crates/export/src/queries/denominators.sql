SELECT d.published_day, d.publisher, d.publisher_domain, count(*) AS n_documents, sum(d.is_copy) AS n_copies,
       sum(d.n_reports = 0) AS n_without_event, sum(d.n_reports) AS n_reports
FROM (SELECT y.published_day, y.publisher, y.publisher_domain,
             EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = y.key AND LIVE(k) AND k.kind <> 'original') AS is_copy,
             (SELECT count(*) FROM report_rows r WHERE r.coding = c.key) AS n_reports
      FROM document_rows y JOIN coding_rows c ON c.doc = y.key WHERE LIVE(c)) d
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3

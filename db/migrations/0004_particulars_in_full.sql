-- Visits from before had the demonstration's Freepost address on every paper; now each has its own, or none.
update heard.visit set particulars = particulars || '{"freepost": []}' where not particulars ? 'freepost';
